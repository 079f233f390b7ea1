import java.util.Base64;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        byte[] content = Base64.getDecoder().decode("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY=");
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID")
                .header("Content-Range", "bytes 524288-524319/2000000")
                .header("Content-Type", "video/mp4")
                .put(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
