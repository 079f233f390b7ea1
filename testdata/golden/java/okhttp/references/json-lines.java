import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String orderId = System.getenv("ORDER_ID");
        String customer = System.getenv("CUSTOMER");

        String content = """
            {
              "order": %s,
              "customer": "%s",
              "note": "100%% \\"sure\\""
            }""".formatted(orderId, customer.replace("\\", "\\\\").replace("\"", "\\\""));
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/orders")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
