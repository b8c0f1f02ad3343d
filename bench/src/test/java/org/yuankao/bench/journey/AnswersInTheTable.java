package org.yuankao.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.stream.StreamSupport;

/** The receipt's digest, computed from the table by somebody who shares no code with the server. */
record AnswersInTheTable(int answered, String digest) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static AnswersInTheTable of(Connection connection, String sittingId) throws Exception {
        ArrayNode answers = JSON.createArrayNode();
        try (var query = connection.prepareStatement("""
                select distinct on (question_id collate "C") question_id, value::text
                from sitting.answer_revision where sitting_id = ?::uuid
                order by question_id collate "C", epoch desc, revision desc""")) {
            query.setString(1, sittingId);
            var rows = query.executeQuery();
            while (rows.next()) {
                add(answers, rows.getString(1), JSON.readTree(rows.getString(2)));
            }
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(answers));
        return new AnswersInTheTable(answers.size(), HexFormat.of().formatHex(digest));
    }

    private static void add(ArrayNode answers, String questionId, JsonNode value) {
        if (!value.isEmpty()) {
            ObjectNode answer = answers.addObject().put("questionId", questionId);
            ArrayNode sorted = answer.putArray("value");
            StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .sorted()
                    .forEach(sorted::add);
        }
    }
}
