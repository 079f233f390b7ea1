package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
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

	resp, err := http.Get("https://api.example.com/" + url.PathEscape(class) + "/" + url.PathEscape(importValue) + "/" + url.PathEscape(urlValue) + "/" + url.PathEscape(response) + "/" + url.PathEscape(headers) + "/" + url.PathEscape(request) + "/" + url.PathEscape(clientValue) + "/" + url.PathEscape(osValue) + "/" + url.PathEscape(user) + "/" + url.PathEscape(userId) + "/" + url.PathEscape(userId2) + "/" + url.PathEscape(userid) + "/" + url.PathEscape(x1))
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
