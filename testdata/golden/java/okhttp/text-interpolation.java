import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            hello!world !! !$ !-1 "!" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $'a' $"b" &x; \\N{DASH}""";
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
