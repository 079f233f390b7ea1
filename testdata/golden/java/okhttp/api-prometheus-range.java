import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("http://localhost:9090/api/v1/query_range?query=sum+by+(code)+(rate(http_requests_total%7Bjob%3D%22api%22%2Cpath%3D~%22%2Fv1%2F.%2B%22%7D%5B5m%5D))&start=2026-01-02T10:00:00.000Z&end=2026-01-02T11:00:00.000Z&step=15s&timeout=")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
