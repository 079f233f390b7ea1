import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/headers")
                .header("Date", "Fri, 02 Jan 2026 10:30:00 GMT")
                .header("Via", "1.1 proxy.example.com")
                .header("Origin", "null")
                .header("Referer", "https://www.example.com/a?b=c")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "cors")
                .header("Sec-Fetch-Dest", "empty")
                .header("DNT", "1")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "x-a, x-b")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
