import java.util.Base64;
import okhttp3.Credentials;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("from", "Example Shop <shop@example.com>")
                .addFormDataPart("to", "first@example.com")
                .addFormDataPart("to", "second@example.com")
                .addFormDataPart("subject", "Invoice 2026-0001")
                .addFormDataPart("text", "Hello,\r\n\r\nplease find the invoice attached.\r\n")
                .addFormDataPart("o:tag", "invoice")
                .addFormDataPart("h:Reply-To", "billing@example.com")
                .addFormDataPart("v:order", "{\"id\": 1001, \"total\": \"19.90\"}")
                .addFormDataPart("attachment", "invoice 2026-0001.pdf",
                        RequestBody.create(Base64.getDecoder().decode("JVBERi0xLjQKJeLjz9MKMSAwIG9iago8PCAvVHlwZSAvQ2F0YWxvZyA+PgplbmRvYmoKq8uCVgGtSlrkXkQ5Nywi2KYth2aHfD75v7aky6iFgVCcm/yQ0aJzj3AaIsHvENQtXywoWZiiIeupt5U+ICvPGgp0cmFpbGVyCjw8IC9Sb290IDEgMCBSID4+CiUlRU9GCg=="), MediaType.get("application/pdf")))
                .build();

        Request request = new Request.Builder()
                .url("https://mail.example.com/v3/example.com/messages")
                .header("Authorization", Credentials.basic("api", "YOUR_API_KEY"))
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
