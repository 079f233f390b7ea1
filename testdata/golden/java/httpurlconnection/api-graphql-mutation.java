import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"operationName":"AddComment","query":"mutation AddComment($input: AddCommentInput!, $first: Int = 10) {\\n  addComment(input: $input) {\\n    commentEdge { node { id bodyHTML reactions(first: $first) { totalCount } } }\\n  }\\n}\\n","variables":{"input":{"subjectId":"MDU6SXNzdWU0Mg==","body":"Fixed in `main` \\u2014 thanks!\\n\\n> quoted \\"text\\"","clientMutationId":null},"first":5}}""";

        URL url = URI.create("https://code.example.com/graphql").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer YOUR_TOKEN");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
