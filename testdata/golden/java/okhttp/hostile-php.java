import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
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
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/run")
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
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
