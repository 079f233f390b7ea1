import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("name", "Example Customer")
                .add("email", "customer+test@example.com")
                .add("phone", "+49 221 0000000")
                .add("address[line1]", "Beispielstra\u00dfe 1")
                .add("address[city]", "K\u00f6ln")
                .add("address[country]", "DE")
                .add("metadata[crm_id]", "0042")
                .add("tax_exempt", "none")
                .add("description", "")
                .build();

        Request request = new Request.Builder()
                .url("https://payments.example.com/v1/customers")
                .header("Authorization", "Bearer sk_test_example")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
