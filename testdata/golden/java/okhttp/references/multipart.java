import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String title = System.getenv("TITLE");
        String name = System.getenv("NAME");

        RequestBody body = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("title", title + " 1")
                .addFormDataPart("photo", "pixel.png",
                        RequestBody.create(java.nio.file.Files.readAllBytes(java.nio.file.Path.of("./pixel.png")), MediaType.get("image/png")))
                .addFormDataPart("notes", "notes.txt",
                        RequestBody.create(("Notes of " + name).getBytes(StandardCharsets.UTF_8), MediaType.get("text/plain")))
                .build();

        Request request = new Request.Builder()
                .url("https://api.example.com/photos")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
