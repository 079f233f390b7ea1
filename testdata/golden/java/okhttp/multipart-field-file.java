import java.nio.charset.StandardCharsets;
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
                .addFormDataPart("title", "Quarterly report")
                .addFormDataPart("file", "report.txt",
                        RequestBody.create("line one\nline two\n".getBytes(StandardCharsets.UTF_8), MediaType.get("text/plain")))
                .build();

        Request request = new Request.Builder()
                .url("https://api.example.com/upload")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
