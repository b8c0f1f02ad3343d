package org.yuankao.workflow.gate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yuankao.processes.Beans;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Messages;
import org.yuankao.processes.ProcessKeys;

/**
 * What an edited process still has to do. Admission checks the facts again, whatever the model says; here the
 * administrator learns of it before anybody stands before a closed door.
 */
final class Invariants {

    private final Flow flow;
    private final Demands demands;

    private Invariants(Flow flow) {
        this.flow = flow;
        this.demands = new Demands(flow);
    }

    static List<Finding> of(Flow flow) {
        Invariants check = new Invariants(flow);
        switch (flow.process().get("id", "")) {
            case ProcessKeys.CANDIDATE_SITTING -> check.sitting();
            case ProcessKeys.IDENTITY_CHECK -> check.identity();
            case ProcessKeys.EXAM_SESSION -> SessionOrder.demand(check.demands);
            case ProcessKeys.INCIDENT_REVIEW -> check.incident();
            default -> {
                // nothing that code relies on
            }
        }
        return check.demands.findings();
    }

    private void sitting() {
        Stream.of(
                        FormKeys.CANDIDATE_LOGIN,
                        FormKeys.CANDIDATE_PLEDGE,
                        FormKeys.CANDIDATE_PHOTO,
                        FormKeys.CANDIDATE_WAIT,
                        FormKeys.CANDIDATE_ANSWER)
                .forEach(formKey -> demands.once(Branches.formKey(formKey), formKey));
        Predicate<XmlElement> checking = node -> node.get("calledElement", "").equals(ProcessKeys.IDENTITY_CHECK);
        Predicate<XmlElement> waiting = Branches.formKey(FormKeys.CANDIDATE_WAIT);
        demands.once(checking, ProcessKeys.IDENTITY_CHECK);
        demands.onlyVia(waiting, Branches.formKey(FormKeys.CANDIDATE_LOGIN), FormKeys.CANDIDATE_LOGIN);
        demands.onlyVia(waiting, Branches.formKey(FormKeys.CANDIDATE_PLEDGE), FormKeys.CANDIDATE_PLEDGE);
        demands.onlyVia(
                waiting, checking.or(event -> Branches.isProvisionalEntry(flow, event)), ProcessKeys.IDENTITY_CHECK);
        demands.onlyVia(Branches.formKey(FormKeys.CANDIDATE_ANSWER), waiting, FormKeys.CANDIDATE_WAIT);
        demands.messages(Messages.SITTING_CLOSED);
        demands.once(event -> Branches.isProvisionalEntry(flow, event), Messages.PROVISIONAL_ENTRY);
        departures();
    }

    /** Neither a timer nor a table sends a candidate away: they hand in, decline, or a person has rejected them. */
    private void departures() {
        demands.onlyVia(Branches.bean(Beans.REJECT_IDENTITY), Branches::isRejected, Branches.REJECTED);
        demands.onlyVia(
                Branches.bean(Beans.RECORD_DECLINE),
                sequence -> Branches.isDeclined(flow, sequence),
                FormKeys.CANDIDATE_PLEDGE);
        demands.onlyVia(
                node -> node.is("bpmn:endEvent"),
                Branches.formKey(FormKeys.CANDIDATE_ANSWER)
                        .or(Branches.bean(Beans.REJECT_IDENTITY))
                        .or(Branches.bean(Beans.RECORD_DECLINE))
                        .or(Branches::isConfirmedLater)
                        .or(Branches.hears(Messages.SITTING_CLOSED)),
                FormKeys.CANDIDATE_ANSWER);
        demands.onlyVia(
                Branches::terminates,
                Branches.formKey(FormKeys.CANDIDATE_ANSWER)
                        .or(Branches.bean(Beans.REJECT_IDENTITY))
                        .or(Branches.bean(Beans.RECORD_DECLINE))
                        .or(Branches.hears(Messages.SITTING_CLOSED)),
                FormKeys.CANDIDATE_ANSWER);
    }

    private void identity() {
        demands.once(Branches.formKey(FormKeys.PROCTOR_IDENTITY), FormKeys.PROCTOR_IDENTITY);
        demands.onlyVia(node -> node.is("bpmn:endEvent"), Branches.bean(Beans.RECORD_IDENTITY), Beans.RECORD_IDENTITY);
        demands.messages(Messages.IDENTITY_OVERDUE);
    }

    /** A machine raises, a person decides: without their decision only who withdraws the incident ends its review. */
    private void incident() {
        Predicate<XmlElement> reviewing = Branches.formKey(FormKeys.PROCTOR_INCIDENT);
        Predicate<XmlElement> over = Branches.bean(Beans.APPLY_DECISION).or(Branches.hears(Messages.INCIDENT_VOID));
        demands.once(reviewing, FormKeys.PROCTOR_INCIDENT);
        demands.once(Branches.bean(Beans.APPLY_DECISION), Beans.APPLY_DECISION);
        demands.onlyVia(Branches.bean(Beans.APPLY_DECISION), reviewing, FormKeys.PROCTOR_INCIDENT);
        demands.onlyVia(
                node -> node.is("bpmn:endEvent"),
                over.or(node -> node.get("cancelActivity", "").equals("false")),
                Beans.APPLY_DECISION);
        demands.onlyVia(Branches::terminates, over, Beans.APPLY_DECISION);
        demands.never(event -> interrupts(event, reviewing) && !over.test(event), Messages.INCIDENT_VOID);
    }

    private boolean interrupts(XmlElement event, Predicate<XmlElement> task) {
        XmlElement host = flow.node(event.get("attachedToRef", ""));
        return host != null
                && task.test(host)
                && !event.get("cancelActivity", "true").equals("false");
    }
}
