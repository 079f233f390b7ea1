import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = "\ud83d\ude00\ud835\udcb3\u2028line\u2029para\u0085next\u200bzero\u200d\u202ertl\u202c \u2018a\u2019 \u201ab\u201b \u201cc\u201d \u201ed\u201f e\u0301\uffff";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/text")
                .header("Content-Type", "text/plain")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
