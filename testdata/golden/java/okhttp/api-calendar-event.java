import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"summary":"Stand-up \u2615","start":{"dateTime":"2026-01-05T09:30:00+01:00","timeZone":"Europe/Berlin"},"recurrence":["RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T225959Z"],"attendees":[{"email":"a@example.com","optional":true},{"email":"b@example.com"}],"reminders":{"useDefault":false,"overrides":[]},"location":null}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://calendar.example.com/calendar/v3/calendars/team%40group.example.com/events/YOUR_EVENT_ID?sendUpdates=all&conferenceDataVersion=1")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("If-Match", "\"3181161784712000\"")
                .header("Content-Type", "application/json")
                .patch(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
