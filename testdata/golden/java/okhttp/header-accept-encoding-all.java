import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/headers")
                .header("Accept-Encoding", "gzip, deflate, br")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            InputStream bytes = response.body().byteStream();
            if ("gzip".equals(response.header("Content-Encoding"))) {
                bytes = new GZIPInputStream(bytes);
            }
            System.out.println(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
