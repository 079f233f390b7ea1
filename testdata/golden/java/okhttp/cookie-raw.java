import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/account")
                .header("Cookie", "q=\"a b\"; pct=%7B%22a%22%3A1%7D; eq=a=b==; flag; empty=; comma=a,b; plus=a+b;nospace=1;")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
