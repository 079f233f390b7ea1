import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String guid = java.util.UUID.randomUUID().toString();
        String timestamp = String.valueOf(java.time.Instant.now().getEpochSecond());
        String number = String.valueOf(java.util.concurrent.ThreadLocalRandom.current().nextInt(0, 2));

        String content = "{\"id\": \"" + guid + "\", \"at\": " + timestamp + ", \"number\": " + number + "}";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/events")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
