using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Patch, "https://calendar.example.com/calendar/v3/calendars/team%40group.example.com/events/YOUR_EVENT_ID?sendUpdates=all&conferenceDataVersion=1");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Headers.TryAddWithoutValidation("If-Match", "\"3181161784712000\"");
request.Content = new StringContent("{\"summary\":\"Stand-up ☕\",\"start\":{\"dateTime\":\"2026-01-05T09:30:00+01:00\",\"timeZone\":\"Europe/Berlin\"},\"recurrence\":[\"RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T225959Z\"],\"attendees\":[{\"email\":\"a@example.com\",\"optional\":true},{\"email\":\"b@example.com\"}],\"reminders\":{\"useDefault\":false,\"overrides\":[]},\"location\":null}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
