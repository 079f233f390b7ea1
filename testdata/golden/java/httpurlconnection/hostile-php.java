import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

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

        URL url = URI.create("https://api.example.com/run").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Try-1", "{${touch('snipgen-canary')}}");
        connection.setRequestProperty("X-Try-2", "'.touch('snipgen-canary').'");
        connection.setRequestProperty("X-Try-3", "\".touch(\"snipgen-canary\").\"");
        connection.setRequestProperty("X-Try-4", "{$_SERVER[touch(\"snipgen-canary\")]}");
        connection.setRequestProperty("X-Try-5", "$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}");
        connection.setRequestProperty("X-Try-6", "?><?php touch('snipgen-canary'); ?>");
        connection.setRequestProperty("X-Try-7", "*/ touch('snipgen-canary'); /*");
        connection.setRequestProperty("X-Try-8", "// ?><?= touch('snipgen-canary') ?>");
        connection.setRequestProperty("X-Try-9", "\\'.touch('snipgen-canary').\\'");
        connection.setRequestProperty("X-Try-10", "\\\\'.touch('snipgen-canary').\\\\'");
        connection.setRequestProperty("X-Try-11", "`touch snipgen-canary`");
        connection.setRequestProperty("X-Try-12", "<%= touch %>");
        connection.setRequestProperty("X-Try-15", "\\");
        connection.setRequestProperty("Content-Type", "text/plain");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
