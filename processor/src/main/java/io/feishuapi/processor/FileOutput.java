package io.feishuapi.processor;

import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.output.GeneratedSource;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** Writes files through the compiler and tells what went wrong. */
final class FileOutput {

    private final Filer filer;
    private final ExistingTypes existing;
    private final Messages messages;
    private final Set<String> written = new HashSet<>();

    FileOutput(Filer filer, ExistingTypes existing, Messages messages) {
        this.filer = filer;
        this.existing = existing;
        this.messages = messages;
    }

    /** Whether a type was written so far. */
    boolean hasWritten(String qualifiedName) {
        return written.contains(qualifiedName);
    }

    /**
     * Writes a source, unless the class path has its type already.
     *
     * @param origins the elements that it stems from, at least one; trouble is told at the first
     */
    void write(GeneratedSource source, Collection<? extends Element> origins) {
        ExistingTypes.Found found = existing.find(source);
        if (found == ExistingTypes.Found.NONE) {
            writeNew(source, origins);
        } else if (found == ExistingTypes.Found.OTHER) {
            messages.say(origins.iterator().next(), Message.OTHER_TYPE_EXISTS, source.qualifiedName());
        }
    }

    private void writeNew(GeneratedSource source, Collection<? extends Element> origins) {
        Element place = origins.iterator().next();
        String name = source.qualifiedName();
        try (Writer writer =
                filer.createSourceFile(name, origins.toArray(new Element[0])).openWriter()) {
            writer.write(source.text());
            written.add(name);
        } catch (FilerException alreadyThere) {
            messages.say(place, Message.TYPE_EXISTS, name);
        } catch (IOException failed) {
            messages.say(place, Message.NOT_WRITTEN, name, failed.toString());
        }
    }
}
