import java.net.HttpURLConnection;
import java.net.URL;

public class Main {
    public static void main(String[] args) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("ORIGIN/items?tag=a&tag=b").openConnection();
        connection.setRequestProperty("Authorization", "Bearer my token");
        System.out.println(new String(connection.getInputStream().readAllBytes()));
    }
}
