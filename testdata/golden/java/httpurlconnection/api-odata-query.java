import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://odata.example.com/odata/Products('A''1')/Items?$filter=Name%20eq%20'O''Neil%20%26%20Co'%20and%20Price%20gt%2010.5&$select=Id,Name&$expand=Lines($top=2;$orderby=Id)&$top=5&$count=true").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("Accept", "application/json;odata.metadata=minimal");
        connection.setRequestProperty("OData-Version", "4.0");
        connection.setRequestProperty("OData-MaxVersion", "4.0");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
