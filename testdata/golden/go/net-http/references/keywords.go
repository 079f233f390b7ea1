package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	class := os.Getenv("CLASS")
	importValue := os.Getenv("IMPORT")
	urlValue := os.Getenv("URL")
	response := os.Getenv("RESPONSE")
	headers := os.Getenv("HEADERS")
	request := os.Getenv("REQUEST")
	clientValue := os.Getenv("CLIENT")
	osValue := os.Getenv("OS")
	user := os.Getenv("USER_VALUE")
	userId := os.Getenv("USER_ID")
	userId2 := os.Getenv("USER_ID_VALUE")
	userid := os.Getenv("USERID")
	x1 := os.Getenv("X1")

	resp, err := http.Get("https://api.example.com/" + class + "/" + importValue + "/" + urlValue + "/" + response + "/" + headers + "/" + request + "/" + clientValue + "/" + osValue + "/" + user + "/" + userId + "/" + userId2 + "/" + userid + "/" + x1)
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
