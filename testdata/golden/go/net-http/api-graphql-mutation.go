package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{\"operationName\":\"AddComment\",\"query\":\"mutation AddComment($input: AddCommentInput!, $first: Int = 10) {\\n  addComment(input: $input) {\\n    commentEdge { node { id bodyHTML reactions(first: $first) { totalCount } } }\\n  }\\n}\\n\",\"variables\":{\"input\":{\"subjectId\":\"MDU6SXNzdWU0Mg==\",\"body\":\"Fixed in `main` \\u2014 thanks!\\n\\n> quoted \\\"text\\\"\",\"clientMutationId\":null},\"first\":5}}")

	req, err := http.NewRequest(http.MethodPost, "https://code.example.com/graphql", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer YOUR_TOKEN")
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
