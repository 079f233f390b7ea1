package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{\n\t\"channel\": \"C0EXAMPLE\",\n\t\"thread_ts\": \"1767349800.000100\",\n\t\"text\": \"Release 1.4.0 is out 🎉\",\n\t\"blocks\": [\n\t\t{\"type\": \"header\", \"text\": {\"type\": \"plain_text\", \"text\": \"🚀 Release 1.4.0\", \"emoji\": true}},\n\t\t{\"type\": \"section\", \"fields\": [\n\t\t\t{\"type\": \"mrkdwn\", \"text\": \"*By:*\\n<!here> 👩\u200d💻\"},\n\t\t\t{\"type\": \"mrkdwn\", \"text\": \"*Regions:*\\n🇩🇪 🇯🇵\"}\n\t\t]},\n\t\t{\"type\": \"divider\"},\n\t\t{\"type\": \"actions\", \"elements\": [\n\t\t\t{\"type\": \"button\", \"style\": \"primary\", \"text\": {\"type\": \"plain_text\", \"text\": \"Notes\"}, \"url\": \"https://www.example.com/notes?v=1.4.0&lang=en#top\", \"value\": \"notes\"}\n\t\t]}\n\t]\n}")

	req, err := http.NewRequest(http.MethodPost, "https://chat.example.com/api/chat.postMessage", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer YOUR_BOT_TOKEN")
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
