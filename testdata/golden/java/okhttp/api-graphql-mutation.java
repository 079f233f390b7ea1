import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"operationName":"AddComment","query":"mutation AddComment($input: AddCommentInput!, $first: Int = 10) {\\n  addComment(input: $input) {\\n    commentEdge { node { id bodyHTML reactions(first: $first) { totalCount } } }\\n  }\\n}\\n","variables":{"input":{"subjectId":"MDU6SXNzdWU0Mg==","body":"Fixed in `main` \\u2014 thanks!\\n\\n> quoted \\"text\\"","clientMutationId":null},"first":5}}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://code.example.com/graphql")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
