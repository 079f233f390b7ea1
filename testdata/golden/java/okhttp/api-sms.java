import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("To", "+15005550006")
                .add("From", "+15005550001")
                .add("Body", "Your code is 004217.\nIt ends in 5' \u23f0")
                .add("StatusCallback", "https://hooks.example.com/sms?id=1&try=2")
                .build();

        Request request = new Request.Builder()
                .url("https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json")
                .header("Authorization", Credentials.basic("ACexample", "YOUR_AUTH_TOKEN"))
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
