import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String date = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", java.util.Locale.US));
        String date2 = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", java.util.Locale.US));
        String date3 = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd", java.util.Locale.US));
        String date4 = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).plusDays(2).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", java.util.Locale.US));
        String date5 = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).plusSeconds(90).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", java.util.Locale.US));

        Request request = new Request.Builder()
                .url("https://api.example.com/events")
                .header("Date", date)
                .header("X-Iso", date2)
                .header("X-Day", date3)
                .header("X-Minute", date4)
                .header("X-Second", date5)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
