import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = "AAAAABIKB2V4YW1wbGUQlgEY/////w8=";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://grpc.example.com/example.greeter.v1.Greeter/SayHello")
                .header("Content-Type", "application/grpc-web-text+proto")
                .header("Accept", "application/grpc-web-text")
                .header("X-Grpc-Web", "1")
                .header("X-User-Agent", "grpc-web-javascript/0.1")
                .header("grpc-timeout", "5000m")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
