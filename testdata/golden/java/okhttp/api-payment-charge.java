import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("amount", "2000")
                .add("currency", "eur")
                .add("source", "tok_example")
                .add("description", "Order #1001")
                .add("metadata[order_id]", "1001")
                .add("expand[]", "customer")
                .add("expand[]", "invoice")
                .build();

        Request request = new Request.Builder()
                .url("https://payments.example.com/v1/charges")
                .header("Idempotency-Key", "order-1001-try-1")
                .header("Authorization", Credentials.basic("sk_test_example", ""))
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
