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
                .addFormDataPart("a", "a.csv",
                        RequestBody.create("x,y\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), MediaType.get("text/csv")))
                .addFormDataPart("b", "b.txt",
                        RequestBody.create("\u00e9 and \"quotes\"".getBytes(StandardCharsets.UTF_8), MediaType.get("text/plain; charset=utf-8")))
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
