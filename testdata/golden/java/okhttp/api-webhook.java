import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"id":"evt_example","type":"invoice.paid","data":{"amount":4200,"currency":"eur","ratio":0.10}}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://hooks.example.com/hooks/billing")
                .header("Content-Type", "application/json")
                .header("User-Agent", "Example-Hooks/1")
                .header("X-Signature", "t=1767349800,v1=YOUR_SIGNATURE")
                .header("X-Hub-Signature-256", "sha256=YOUR_SIGNATURE")
                .header("X-Delivery-Attempt", "1")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
