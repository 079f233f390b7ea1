import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"title":"Crash on start","body":"Steps:\\n\\n1. run `app --init`\\n2. see *nothing*\\n\\n```\\npanic: \\"oops\\"\\n```","labels":["bug"],"assignees":[],"milestone":null}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://code.example.com/repos/example/project/issues")
                .header("Accept", "application/vnd.example.v3+json")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("X-Api-Version", "2026-01-01")
                .header("User-Agent", "example-client/1.0")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
