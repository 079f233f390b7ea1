import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"operationName":"AddComment","query":"mutation AddComment($input: AddCommentInput!, $first: Int = 10) {\\n  addComment(input: $input) {\\n    commentEdge { node { id bodyHTML reactions(first: $first) { totalCount } } }\\n  }\\n}\\n","variables":{"input":{"subjectId":"MDU6SXNzdWU0Mg==","body":"Fixed in `main` \\u2014 thanks!\\n\\n> quoted \\"text\\"","clientMutationId":null},"first":5}}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://code.example.com/graphql"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
