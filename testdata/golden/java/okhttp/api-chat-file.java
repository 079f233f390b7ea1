import java.util.Base64;
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
                .addFormDataPart("channels", "C0EXAMPLE,C1EXAMPLE")
                .addFormDataPart("initial_comment", "Today's chart \ud83d\udcc8")
                .addFormDataPart("file", "chart.png",
                        RequestBody.create(Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEUlEQVR42mOQL9+ChhjIFQIAijAe8SU0HcAAAAAASUVORK5CYII="), MediaType.get("image/png")))
                .build();

        Request request = new Request.Builder()
                .url("https://chat.example.com/api/files.upload")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
