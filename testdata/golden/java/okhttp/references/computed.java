import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String guid = java.util.UUID.randomUUID().toString();
        String guid2 = java.util.UUID.randomUUID().toString();
        String number = String.valueOf(java.util.concurrent.ThreadLocalRandom.current().nextInt(5, 10));
        String timestamp = String.valueOf(java.time.Instant.now().getEpochSecond());
        String timestamp2 = String.valueOf(java.time.Instant.now().getEpochSecond() - 3600);
        String now = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", java.util.Locale.US));

        Request request = new Request.Builder()
                .url("https://api.example.com/events")
                .header("X-Request-Id", guid)
                .header("X-Trace-Id", guid2)
                .header("X-Number", number)
                .header("X-Time", timestamp)
                .header("X-Time-Before", timestamp2)
                .header("X-Iso", now)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
