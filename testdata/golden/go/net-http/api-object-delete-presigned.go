package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodDelete, "https://bucket.storage.example.com/photos/old%20%26%20new.jpg?versionId=YOUR_VERSION_ID&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=YOUR_ACCESS_KEY%2F20260102%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20260102T103000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=YOUR_SIGNATURE", nil)
	if err != nil {
		log.Fatal(err)
	}

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
