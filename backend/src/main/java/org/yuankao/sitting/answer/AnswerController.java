package org.yuankao.sitting.answer;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/sitting/answers")
class AnswerController {

    private final Saving saving;
    private final CurrentAnswers answers;

    AnswerController(Saving saving, CurrentAnswers answers) {
        this.saving = saving;
        this.answers = answers;
    }

    @GetMapping
    @PreAuthorize("hasRole('CANDIDATE')")
    CurrentAnswers.Answers current(@AuthenticationPrincipal CandidatePrincipal candidate) {
        return answers.of(candidate);
    }

    /** A reply without error means that every change of the request is committed. */
    @PostMapping
    @PreAuthorize("hasRole('CANDIDATE')")
    SaveAnswer save(@AuthenticationPrincipal CandidatePrincipal candidate, @Valid @RequestBody SaveRequest request) {
        return SaveAnswer.of(saving.save(candidate, request));
    }
}
