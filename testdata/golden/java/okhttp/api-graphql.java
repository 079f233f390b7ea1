import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"query":"query Books($first: Int!, $after: String) {\\n  books(first: $first, after: $after) {\\n    edges { node { id title } }\\n    # comment\\n  }\\n}\\n","operationName":"Books","variables":{"first":10,"after":null}}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://graphql.example.com/graphql")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
