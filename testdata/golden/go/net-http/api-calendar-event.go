package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"summary":"Stand-up ☕","start":{"dateTime":"2026-01-05T09:30:00+01:00","timeZone":"Europe/Berlin"},"recurrence":["RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T225959Z"],"attendees":[{"email":"a@example.com","optional":true},{"email":"b@example.com"}],"reminders":{"useDefault":false,"overrides":[]},"location":null}`)

	req, err := http.NewRequest(http.MethodPatch, "https://calendar.example.com/calendar/v3/calendars/team%40group.example.com/events/YOUR_EVENT_ID?sendUpdates=all&conferenceDataVersion=1", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer YOUR_TOKEN")
	req.Header.Set("If-Match", "\"3181161784712000\"")
	req.Header.Set("Content-Type", "application/json")

	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()

	body, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(body))
}
