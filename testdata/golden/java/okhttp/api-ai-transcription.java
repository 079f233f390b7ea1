import java.util.Base64;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("file", "meeting.wav",
                        RequestBody.create(Base64.getDecoder().decode("UklGRpwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YXgAAAD4phf/8Ad6pKBGeGQx79tg/69iEMJuSgANaS6H0gFrZP/1stStvDKBP8a1vNHhoxtyF/77id+RGaVKdUbx9LGBealloHTRK6A38ZUwUZv4qCjdXiBlqvri0TH3ovbYtOmhWBl06vJmslaVX3kWOL+rpl9miu7fJnE="), MediaType.get("audio/wav")))
                .addFormDataPart("model", "example-audio")
                .addFormDataPart("response_format", "verbose_json")
                .addFormDataPart("timestamp_granularities[]", "word")
                .addFormDataPart("timestamp_granularities[]", "segment")
                .addFormDataPart("prompt", "Names: K\u00f6ln, \u0141\u00f3d\u017a.\nNumbers as digits.")
                .build();

        Request request = new Request.Builder()
                .url("https://ai.example.com/v1/audio/transcriptions")
                .header("Authorization", "Bearer sk_test_example")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
