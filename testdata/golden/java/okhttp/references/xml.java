import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String orderId = System.getenv("ORDER_ID");
        String odd = System.getenv("ODD");

        String content = "<order id=\"" + orderId + "\"><by>" + odd + "</by></order>";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://soap.example.com/")
                .header("Content-Type", "text/xml")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
