import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"_id":"@example/widget","name":"@example/widget","dist-tags":{"latest":"1.0.0","next":"2.0.0-rc.1"},"versions":{"1.0.0":{"name":"@example/widget","version":"1.0.0","scripts":{"test":"node -e \\"process.exit(0)\\" && echo $?"},"bin":{},"dependencies":{"left":"^1.0","right":">=2 <3 || ~4.1"},"dist":{"shasum":"5a4728bd8faf8f3f9f447ce6238d2fde94df25d4","integrity":"sha512-TqmZOf6ymnSq0x6RokeNH9qCX4vS4tgt5H4Z1xYD+DslzZTfkp4umsQE2sBJdds0jkS/hwg+j0WpfmS1FE4F9w=="}}},"access":null,"_attachments":{"@example/widget-1.0.0.tgz":{"content_type":"application/octet-stream","data":"H4sIAAAAAAAC/xE82yYjRbj17XUwfeSxmkdNThcRsFLTkiS8SLw2L6kVDlISH+j5kLBufxzBwmbo/8HGUmHnKW0QU0cQuw==","length":70}}}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://packages.example.com/@example%2fwidget"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("npm-auth-type", "web")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
