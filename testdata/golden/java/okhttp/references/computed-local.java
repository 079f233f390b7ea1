import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String date = java.time.ZonedDateTime.now().format(java.time.format.DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm", java.util.Locale.US));

        Request request = new Request.Builder()
                .url("https://api.example.com/events")
                .header("X-Day", date)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
