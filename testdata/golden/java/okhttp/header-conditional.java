import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/headers")
                .header("Range", "bytes=0-499,1000-")
                .header("If-Range", "\"v1\"")
                .header("If-None-Match", "\"abc\", W/\"def\", \"x'y\"")
                .header("If-Match", "*")
                .header("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
