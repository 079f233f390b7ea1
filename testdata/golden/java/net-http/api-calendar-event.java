import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"summary":"Stand-up \u2615","start":{"dateTime":"2026-01-05T09:30:00+01:00","timeZone":"Europe/Berlin"},"recurrence":["RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T225959Z"],"attendees":[{"email":"a@example.com","optional":true},{"email":"b@example.com"}],"reminders":{"useDefault":false,"overrides":[]},"location":null}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://calendar.example.com/calendar/v3/calendars/team%40group.example.com/events/YOUR_EVENT_ID?sendUpdates=all&conferenceDataVersion=1"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("If-Match", "\"3181161784712000\"")
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
