import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            '+str(__import__('pathlib').Path('snipgen-canary').touch())+'
            "+str(__import__("pathlib").Path("snipgen-canary").touch())+"
            '''+str(open('snipgen-canary','w'))+'''
            \"""+str(open("snipgen-canary","w"))+\"""
            {open('snipgen-canary','w')}
            {__import__("os").system("touch snipgen-canary")}
            \\'+str(open('snipgen-canary','w'))+\\'
            \\\\'+str(open('snipgen-canary','w'))+\\\\'
            %(x)s {0.__class__} \\N{QUOTATION MARK}
            '
            open('snipgen-canary','w')
            #
            "
            open("snipgen-canary","w")
            #
            \\""";

        URL url = URI.create("https://api.example.com/run").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Try-1", "'+str(__import__('pathlib').Path('snipgen-canary').touch())+'");
        connection.setRequestProperty("X-Try-2", "\"+str(__import__(\"pathlib\").Path(\"snipgen-canary\").touch())+\"");
        connection.setRequestProperty("X-Try-3", "'''+str(open('snipgen-canary','w'))+'''");
        connection.setRequestProperty("X-Try-4", "\"\"\"+str(open(\"snipgen-canary\",\"w\"))+\"\"\"");
        connection.setRequestProperty("X-Try-5", "{open('snipgen-canary','w')}");
        connection.setRequestProperty("X-Try-6", "{__import__(\"os\").system(\"touch snipgen-canary\")}");
        connection.setRequestProperty("X-Try-7", "\\'+str(open('snipgen-canary','w'))+\\'");
        connection.setRequestProperty("X-Try-8", "\\\\'+str(open('snipgen-canary','w'))+\\\\'");
        connection.setRequestProperty("X-Try-9", "%(x)s {0.__class__} \\N{QUOTATION MARK}");
        connection.setRequestProperty("X-Try-12", "\\");
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
