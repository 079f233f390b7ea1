import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            [{"op":"test","path":"/a~1b/c~0d","value":1.0},{"op":"replace","path":"/tags/-","value":null},{"op":"remove","path":""},{"op":"move","from":"/x","path":"/y"}]""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/documents/7")
                .header("Content-Type", "application/json-patch+json")
                .header("If-Match", "\"3\"")
                .patch(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
