import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://reqbin.com/echo/get/json")
                .header("accept", "*/*")
                .header("accept-encoding", "gzip, deflate, br, zstd")
                .header("if-modified-since", "Fri, 02 Jan 2026 10:30:00 GMT")
                .header("referer", "https://www.example.com/page?x=1")
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
