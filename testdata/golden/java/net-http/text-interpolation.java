import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            hello!world !! !$ !-1 "!" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $'a' $"b" &x; \\N{DASH}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/text"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
